export const completion = {
  script: (a: { shell: string; install: string }) => `Completes cdc in ${a.shell}. To install it: ${a.install}`,
  lasting: 'It asks cdc itself what fits, so a newer cdc needs no newer script.',
};
