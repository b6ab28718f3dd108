import { inBoth, useWords } from '../../i18n/words.ts';

const ownWords = inBoth({
  title: ['第一次使用', 'First run'],
  how: [
    '这台服务器还没有管理员。用 GOUFU_BOOTSTRAP_KEY 启动一次，以该密钥通过接口建立单位和账户后，回到这里登录。',
    'This server has no administrator yet. Start it once with GOUFU_BOOTSTRAP_KEY, make a body and accounts with that key over the API, then sign in here.',
  ],
  signIn: ['去登录', 'Sign in'],
});

/** What is shown while nobody has an account. */
export default function FirstRun({ onDone }: { onDone: () => void }) {
  const words = useWords(ownWords);
  return (
    <main className="screen">
      <h1>{words.title}</h1>
      <p>{words.how}</p>
      <button type="button" className="button" onClick={onDone}>
        {words.signIn}
      </button>
    </main>
  );
}
