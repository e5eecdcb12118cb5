package catalog

import (
	"sort"
)

// Snapshot is the catalog at one version. It is immutable.
type Snapshot struct {
	Version     uint64
	collections map[ID]*Collection
	previous    map[ID]*Collection // the descriptor before the current one
	names       map[[2]string]*Collection
	users       map[string]*User
	shards      []Shard // by First
	settings    map[string]string
}

// Collection returns the current descriptor; nil if the collection is gone.
func (s *Snapshot) Collection(id ID) *Collection { return s.collections[id] }

// Previous returns the descriptor before the current one, nil if there is none.
func (s *Snapshot) Previous(id ID) *Collection { return s.previous[id] }

// At returns the descriptor of that version if it is the current one or its
// predecessor, which are the two that a plan may have been made with.
func (s *Snapshot) At(id ID, version uint32) *Collection {
	if c := s.collections[id]; c != nil && c.Version == version {
		return c
	}
	if c := s.previous[id]; c != nil && c.Version == version {
		return c
	}
	return nil
}

// Lookup finds a collection by schema and name.
func (s *Snapshot) Lookup(schema, name string) *Collection {
	return s.names[[2]string{schema, name}]
}

// Collections returns all descriptors by ID.
func (s *Snapshot) Collections() []*Collection {
	all := make([]*Collection, 0, len(s.collections))
	for _, c := range s.collections {
		all = append(all, c)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].ID < all[j].ID })
	return all
}

// User returns a user by name, nil if there is none.
func (s *Snapshot) User(name string) *User { return s.users[name] }

// Users returns all users by name.
func (s *Snapshot) Users() []*User {
	all := make([]*User, 0, len(s.users))
	for _, u := range s.users {
		all = append(all, u)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Name < all[j].Name })
	return all
}

// Shards returns the shard map by vshard. The slice is the snapshot's own.
func (s *Snapshot) Shards() []Shard { return s.shards }

// ShardOf returns the shard that owns a vshard, nil while there is no map.
func (s *Snapshot) ShardOf(vshard uint16) *Shard {
	i := sort.Search(len(s.shards), func(i int) bool { return s.shards[i].Last >= vshard })
	if i == len(s.shards) || s.shards[i].First > vshard {
		return nil
	}
	return &s.shards[i]
}

// Setting returns a cluster setting.
func (s *Snapshot) Setting(name string) (string, bool) {
	v, ok := s.settings[name]
	return v, ok
}
