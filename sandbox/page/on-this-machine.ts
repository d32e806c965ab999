const NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether a host's name can only mean this machine. Source: RFC 6761, 6.3, for the names below `localhost`. */
export const onThisMachine = (hostname: string): boolean => NAMES.includes(hostname) || hostname.endsWith('.localhost');
