"""What scanners send, before anybody acts on it: bursts of keys, streams of bytes, and the trial of a scanner."""
