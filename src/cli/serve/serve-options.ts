/** What `sakaguru serve` was told on the command line. */
export interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
  readonly data?: string;
  readonly origin?: string;
  readonly metricsPort?: string;
  readonly empty?: true;
}
