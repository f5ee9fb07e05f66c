export const completion = {
  script: (a: { shell: string; install: string }) => `Completes cdc in ${a.shell}. To install it: ${a.install}`,
  lasting: 'The script asks cdc itself, so you need not reinstall it when you update cdc.',
};
