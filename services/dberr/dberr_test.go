package dberr

import (
	"errors"
	"fmt"
	"testing"
)

func TestEveryCodeIsDescribed(t *testing.T) {
	seen := map[string]Code{}
	for _, c := range Codes() {
		info := c.Info()
		if info.Name == "" || len(info.SQLState) != 5 || info.HTTP < 200 || info.RESP == "" {
			t.Errorf("code %d is incomplete: %+v", c, *info)
		}
		if other, dup := seen[info.Name]; dup {
			t.Errorf("codes %d and %d share the name %q", other, c, info.Name)
		}
		seen[info.Name] = c
		if got := Parse(info.Name); got != c {
			t.Errorf("Parse(%q) = %d, want %d", info.Name, got, c)
		}
	}
}

func TestErrorsAreFoundThroughWrapping(t *testing.T) {
	cause := errors.New("disk on fire")
	err := fmt.Errorf("insert row: %w", Wrap(cause, DiskFull, "segment %d", 7).At(3).At(9))
	if !errors.Is(err, DiskFull) || errors.Is(err, Internal) || !errors.Is(err, cause) {
		t.Fatalf("errors.Is does not find the code or the cause in %v", err)
	}
	e, ok := As(err)
	if !ok || e.Position != 3 {
		t.Fatalf("As = %+v, %v; want the innermost position 3", e, ok)
	}
	if got := CodeOf(cause); got != Internal {
		t.Fatalf("CodeOf(plain error) = %v, want Internal", got)
	}
}
