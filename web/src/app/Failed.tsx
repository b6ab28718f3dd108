import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/words.ts';
import { Screen } from '../ui/Screen.tsx';
import { appWords } from './words.ts';

/** No such address: said, with a way on. */
export function NotFound() {
  const words = useWords(appWords);
  return (
    <Screen title={words.notFound}>
      <p>{words.notFoundWhy}</p>
      <Link to="/">{words.home}</Link>
    </Screen>
  );
}

/** A fault of ours. Nothing typed is lost: drafts are at the server. */
export function Failed({ error }: { error: unknown }) {
  const words = useWords(appWords);
  return (
    <Screen title={words.broken}>
      <div className="said refused" role="alert">
        <p>{words.brokenWhy}</p>
        <p className="small">{String(error)}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </div>
    </Screen>
  );
}
