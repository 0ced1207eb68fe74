/** One thing wrong with a request: where, and what. */
export interface ProblemFault {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly code: string;
  readonly detail: string;
}

/** A refusal as RFC 9457 has it. */
export interface ProblemBody {
  readonly type?: string;
  readonly title?: string;
  readonly status: number;
  readonly detail: string;
  /** The same for ever: `entry/unbalanced`. */
  readonly code: string;
  readonly faults?: readonly ProblemFault[];
  /** Facts of the refusal stand beside these. */
  readonly [fact: string]: unknown;
}

/**
 * The house says no, or (202, `act/pending`) not yet: a second person has to say yes, and `location` tells
 * where to ask what came of it.
 */
export class SakaguruProblem extends Error {
  override readonly name = 'SakaguruProblem';
  readonly status: number;
  readonly code: string;
  readonly faults: readonly ProblemFault[];
  readonly body: ProblemBody;
  readonly location: string | null;

  constructor(body: ProblemBody, location: string | null) {
    super(`${body.code}: ${body.detail}`);
    this.status = body.status;
    this.code = body.code;
    this.faults = body.faults ?? [];
    this.body = body;
    this.location = location;
  }

  /** Whether it is no refusal yet: it waits for a second person. */
  get isWaiting(): boolean {
    return this.status === 202;
  }

  /** The problem of an answer; one that comes from a proxy and not from the house is told by its status. */
  static async of(response: Response): Promise<SakaguruProblem> {
    const { status } = response;
    const said = (await response.json().catch(() => null)) as Partial<ProblemBody> | null;
    const code = said?.code ?? `http/${status}`;
    const detail = said?.detail ?? `HTTP ${status}`;
    const location = response.headers.get('location');
    return new SakaguruProblem({ ...said, status, code, detail }, location);
  }
}
