package icp.platform.messaging;

/**
 * The trace in which a message is said, as W3C's Trace Context has it.
 *
 * @param parent its {@code traceparent}; null where no trace is followed
 * @param state its {@code tracestate}, which is handed on as it came; null where there is none
 */
record TraceContext(String parent, String state) {}
