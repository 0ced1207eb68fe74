/** Asks on the terminal for something that is not shown while it is typed. */
export function askSecret(question: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise((resolve) => {
    let typed = '';
    const end = (answer: string | null): void => {
      stdin.off('data', onData);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
      if (answer === null) process.exit(130);
      resolve(answer);
    };
    const onData = (text: string): void => {
      for (const letter of text) {
        if (letter === '\r' || letter === '\n') return end(typed);
        if (letter === '\u0003') return end(null);
        if (letter === '\u007f' || letter === '\b') typed = [...typed].slice(0, -1).join('');
        else if (letter >= ' ') typed += letter;
      }
    };
    stdin.on('data', onData);
  });
}
