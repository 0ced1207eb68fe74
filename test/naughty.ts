/** Texts that have broken other programs, of every kind; each is a name that somebody might type or paste. */
export const naughty: readonly string[] = [
  'undefined', 'null', 'NaN', 'true', '0', '-1', '1e1000', '0x0', '1/0', '٠١٢٣', '१२३',
  "O'Brien", "Ma'ruf", '"Siti"', '`Budi`', "'; drop table member; --", "' or 1=1 --", '$$; select 1; $$',
  '{name}', '${7*7}', '#{7*7}', '{{7*7}}', '%s%n%x', '%00', '\\', '\\0', '\\u0000', '%_%',
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', '&lt;b&gt;', '&nbsp;',
  ']]>', '<!--', '-->', 'javascript:alert(1)', '=1+1', '+62', '-5', '@SUM(A1)', '＝1+1', '|', ';',
  '../../../etc/passwd', 'C:\\Windows', 'CON', 'COM1', 'file:///etc/passwd', '~/.ssh', '$HOME', '$(id)',
  'Ĳsselmeer', 'ﬁnans', 'naïve', 'Å', 'Ａ', '𝕭𝖚𝖉𝖎', 'ａｂｃ', 'Zoë', 'ȺȾ', 'ı İ', 'ß',
  '合作社', 'コーペラシ', '협동조합', 'تعاونية', 'משרד', 'สหกรณ์', 'ꦏꦺꦴꦥꦼꦫꦱꦶ', 'ᬓᭀᬧᬾᬭᬲᬶ', 'ᮊᮧᮕᮨᮛᮞᮤ',
  '👩‍👩‍👧', '🇮🇩', '👍🏽', '❤️', '\u{1F468}\u200D\u{1F33E}', '⁦test⁧', '\u202Etest\u202C', '\u200Btest', '\uFEFFtest',
  'a\u0301\u0327\u0328', 'Z\u0351\u036B\u0343\u036Aalgo', 'a\tb', 'a\nb', 'a\r\nb', 'a\u0007b', 'a\u001Bb',
  'a\u00A0b', 'a\u2028b', 'a\u0085b', '\uFFFD', '\uFFFE', '\u{10FFFF}', 'x'.repeat(120),
];

/** Texts that cannot be stored: NUL, and halves of a character. */
export const unstorable: readonly string[] = ['a\0b', '\0', 'a\uD800', '\uDC00b', '\uD83Dx'];
