const personal = /(?<![\w-])(?:\d{16}|(?:\+62|62|0)8\d{7,12})(?![\w-])/g;

/**
 * Takes whatever looks like a NIK (sixteen digits) or a mobile number out of a line of the log. Fields are
 * cut out by name before; this is for what travels inside sentences, such as a database's complaint.
 */
export function scrub(line: string): string {
  return line.replace(personal, '[disunting]');
}

/** What looks like a NIK or a mobile number in a text, in its order. */
export function personalNumbers(text: string): string[] {
  return text.match(personal) ?? [];
}

/** Addresses whose last part is a secret that lets somebody in. */
const secretPath = /^(\/(?:undangan|lupa)\/)(?!kode(?:\/|$))[^/]+/;

/** The path of a request as a log may keep it: the secret of an invitation or of a reset is cut out. */
export function scrubPath(path: string): string {
  return path.replace(secretPath, '$1…');
}
