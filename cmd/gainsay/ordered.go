package main

import (
	"context"
	"iter"

	"golang.org/x/sync/semaphore"
)

// What waits for a worker, or was worked on and waits to be taken: so many
// things for each worker, so that none of them sleeps for want of a short
// article, and so many bytes, so that long ones do not fill the memory.
const (
	aheadThings = 16
	aheadBytes  = 1 << 20
)

// sized is something that takes room in memory.
type sized interface{ Size() int }

// ordered runs f on what in yields, with some workers, and yields the results
// in the order of in. What is read ahead of the result that is next is bounded
// by the workers, or is one thing: memory does not depend on how much there is.
func ordered[In sized, Out any](workers int, in iter.Seq[In], f func(In) Out) iter.Seq[Out] {
	type job struct {
		in   In
		room int64
		out  chan Out
	}
	return func(yield func(Out) bool) {
		if workers <= 1 {
			for v := range in {
				if !yield(f(v)) {
					return
				}
			}
			return
		}
		budget := int64(workers) * aheadBytes
		room := semaphore.NewWeighted(budget)
		jobs := make(chan job, aheadThings*workers)
		queue := make(chan job, aheadThings*workers)
		ctx, stop := context.WithCancel(context.Background())
		defer stop()
		for range workers {
			go func() {
				for j := range jobs {
					j.out <- f(j.in)
				}
			}()
		}
		go func() {
			defer close(queue)
			defer close(jobs)
			for v := range in {
				j := job{v, min(int64(v.Size()), budget), make(chan Out, 1)}
				if room.Acquire(ctx, j.room) != nil {
					return
				}
				select {
				case queue <- j:
				case <-ctx.Done():
					return
				}
				jobs <- j // has room for all that the queue has
			}
		}()
		for j := range queue {
			v := <-j.out
			room.Release(j.room)
			if !yield(v) {
				return
			}
		}
	}
}
