package icp.platform.session;

import java.time.Instant;

/**
 * A session has ended: its access tokens open nothing any more.
 *
 * @param sid what its tokens are known by, their claim of this name
 * @param until when the last of them has expired, and nobody needs to remember
 */
public record SessionEnded(String sid, Instant until) {}
