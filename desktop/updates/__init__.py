"""What a publisher says of newer releases: fetched, proved genuine, and told. Nothing here installs anything."""
