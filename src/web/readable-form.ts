import { Refusal } from '#base/refusal.ts';

/**
 * Lets a request's form be asked for as ever; a body that is no form, or broke off on its way, is then a
 * refusal `form/unreadable` and no defect of ours. What is too large keeps its own status.
 */
export function readableForm(request: Request): void {
  const read = request.formData.bind(request);
  const formData = (): Promise<FormData> =>
    read().catch((error: unknown) => {
      if (typeof (error as { status?: unknown }).status === 'number') throw error;
      throw new Refusal('rule', 'form/unreadable');
    });
  Object.defineProperty(request, 'formData', { value: formData });
}
