/** How mail leaves the house; null where nobody set it up. */
export interface MailSettings {
  /** `smtps://user:password@host:465` or `smtp://host:587`. */
  readonly url: string;
  /** Whom it comes from. */
  readonly from: string;
}

/** Reads `SMTP_URL` and `MAIL_FROM`; null unless both are there and fit. */
export function readMailSettings(
  settings: Readonly<Record<string, string | undefined>>,
): MailSettings | null {
  const [url = '', from = ''] = [settings['SMTP_URL'], settings['MAIL_FROM']];
  if (!/^smtps?:\/\/[^\s/]+/.test(url) || !/^[^\r\n]*@[^\r\n]+$/.test(from)) return null;
  return { url, from };
}
