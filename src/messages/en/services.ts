export const services = {
  title: 'Services',
  here: 'Here',
  nothing: (query: string, meant?: string) => `No service fits “${query}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
};
