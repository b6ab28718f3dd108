/** Cases keep the version they were started with, so several versions of a workflow can run side by side. */
export const workflowKey = ({ id, version }: { id: string; version: number }): string => `${id}/v${version}`;
