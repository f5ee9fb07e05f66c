export const severities = { error: 'error', warning: 'warning', info: 'info', off: 'off' };
