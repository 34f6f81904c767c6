package main

import "iter"

// ordered runs f on what in yields, with some workers, and yields the results
// in the order of in. No more than twice as many results as workers wait at a
// time, so that memory depends on the workers and not on how much there is.
func ordered[In, Out any](workers int, in iter.Seq[In], f func(In) Out) iter.Seq[Out] {
	type job struct {
		in  In
		out chan Out
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
		jobs := make(chan job)
		queue := make(chan chan Out, workers)
		stop := make(chan struct{})
		defer close(stop)
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
				j := job{v, make(chan Out, 1)}
				select {
				case queue <- j.out:
				case <-stop:
					return
				}
				select {
				case jobs <- j:
				case <-stop:
					return
				}
			}
		}()
		for out := range queue {
			if !yield(<-out) {
				return
			}
		}
	}
}
