export const fix = async (..._: unknown[]): Promise<0> => 0;
