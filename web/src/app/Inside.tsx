import { RouterProvider } from '@tanstack/react-router';
import { type Me, MeContext } from './me.ts';
import { router } from './routes.tsx';

/** Everything behind the sign-in. */
export default function Inside({ me }: { me: Me }) {
  return (
    <MeContext value={me}>
      <RouterProvider router={router} />
    </MeContext>
  );
}
