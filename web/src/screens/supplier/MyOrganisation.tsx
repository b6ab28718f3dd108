import { Navigate } from '@tanstack/react-router';
import { NotFound } from '../../app/Failed.tsx';
import { useMe } from '../../app/me.ts';

/** 我的组织: the page of the organisation that I act for. */
export function MyOrganisation() {
  const { organisationId } = useMe();
  if (!organisationId) return <NotFound />;
  return <Navigate to="/organisations/$id" params={{ id: organisationId }} search={{}} replace />;
}
