export const services = {
  title: 'Services',
  here: 'Status',
  nothing: (query: string, meant?: string) =>
    `No service matches “${query}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
};
