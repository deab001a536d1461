comment on column hand_over.package_hash is 'Keyed hash of what leaves, which preview, approval and sending agree on; without the key nobody can try guesses at what left.';
comment on column disclosure_package.content_hash is 'Keyed hash of what leaves, without the key no guess can be tried; the receipt names it.';
