export const matrix = {
  title: 'Service matrix',
  noRows: 'No service matches these filters.',
};
