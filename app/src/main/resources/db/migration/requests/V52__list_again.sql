-- The list of a subdistrict, newest first, which went with the column that V51 made anew.
create index request_list on requests.request (subdistrict, received_at desc, id desc)
    include (state, category, urgency, channel, place_path, lead, handler, due, closed_at, shown_to_public);
