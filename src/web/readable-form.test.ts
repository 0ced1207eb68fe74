import { expect, test } from 'vitest';
import { readableForm } from './readable-form.ts';

function sent(type: string, body: string): Request {
  const headers = { 'content-type': type };
  const request = new Request('http://localhost/', { method: 'POST', headers, body });
  readableForm(request);
  return request;
}

test('a body that is no form is refused, and is no defect', async () => {
  for (const [type, body] of [
    ['application/json', '{"a":1}'],
    ['multipart/form-data', '--x\r\n'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb'],
  ] as const) {
    await expect(sent(type, body).formData(), type).rejects.toMatchObject({
      code: 'form/unreadable',
      kind: 'rule',
    });
  }
});

test('a form is read as ever, and what is too large says so itself', async () => {
  const form = await sent('application/x-www-form-urlencoded', 'a=b').formData();
  expect([...form]).toEqual([['a', 'b']]);
  const request = new Request('http://localhost/', { method: 'POST', body: 'a=b' });
  const tooLarge = Object.assign(new Error('too large'), { status: 413 });
  Object.defineProperty(request, 'formData', {
    value: () => Promise.reject(tooLarge),
    configurable: true,
  });
  readableForm(request);
  await expect(request.formData()).rejects.toBe(tooLarge);
});
