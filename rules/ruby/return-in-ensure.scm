; severity: warning
; enabled: yes
; tests: yes
; summary: `return` in `ensure` throws away the error and the result.
; message: `return` in `ensure` throws away the error that is on its way, and the result of the body.
; why:
;   An `ensure` runs while an error passes. A `return` there ends the method normally, and the error is
;   gone without a trace.
; help:
;   Let `ensure` only tidy up; return from the body or from a `rescue`. A `return` under a
;   condition is not reported: the condition may well ask whether there is an error.
; bad:
;   def read
;     work
;   ensure
;     return nil
;   end
; bad:
;   def read
;     work
;   ensure
;     close
;     return
;   end
; good:
;   def read
;     work
;   ensure
;     return result if done?
;   end
; good:
;   def read
;     return work
;   ensure
;     close
;   end
; good:
;   def read
;     work
;   ensure
;     define_method(:x) { return 1 }
;     run(-> { return 2 })
;   end
((ensure) @match)
