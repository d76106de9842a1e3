interface Answer {
  id?: number;
  type: 'success' | 'error' | 'event';
  result: object;
  error: string;
  message: string;
}

/** Says commands of WebDriver BiDi to a browser, and hands back what it answers. */
export type Send = (method: string, parameters?: object) => Promise<object>;

/** Opens a session. @param address on which a browser listens */
export async function openSession(address: string): Promise<Send> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((done, fail) => {
    socket.addEventListener('open', () => done());
    socket.addEventListener('error', () => fail(new Error(`nobody answers on ${address}`)));
  });
  const waiting: ((answer: Answer) => void)[] = [];
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting[answer.id]?.(answer);
  });
  const lost: Answer = { type: 'error', result: {}, error: 'the browser is gone', message: '' };
  socket.addEventListener('close', () => waiting.forEach((answer) => answer(lost)));
  const send: Send = async (method, params = {}) => {
    const { type, result, error, message } = await new Promise<Answer>((done) => {
      const id = waiting.push(done) - 1;
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (type === 'error') throw new Error(`${method}: ${error}: ${message}`);
    return result;
  };
  await send('session.new', { capabilities: {} });
  return send;
}
