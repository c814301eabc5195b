; severity: warning
; enabled: yes
; tests: no
; summary: `rescue Exception` also catches interrupts, exits and running out of memory.
; message: `rescue Exception` also catches interrupts, exits and running out of memory; name StandardError, or raise again.
; why:
;   `Exception` is the root of everything that can be raised, `SystemExit`, `Interrupt`,
;   `NoMemoryError` and `SignalException` among it. A program that swallows them cannot be stopped
;   properly.
; help:
;   Rescue `StandardError`, which is what a bare `rescue` does, or a class that says what can go wrong.
;   A handler that raises again, ends the program, or keeps the exception for somebody else is not
;   reported.
; bad:
;   begin
;     work
;   rescue Exception => error
;     log(error)
;   end
; bad:
;   def call
;     work
;   rescue ArgumentError, Exception
;     nil
;   end
; good:
;   begin
;     work
;   rescue Exception
;     undo
;     raise
;   end
; good:
;   begin
;     work
;   rescue SystemExit, SignalException
;     raise
;   rescue Exception => error
;     log(error)
;   end
; good:
;   begin
;     @value = work
;   rescue Exception => error
;     @error = error
;   end
; good:
;   begin
;     work
;   rescue StandardError => error
;     log(error)
;   end
; good:
;   begin
;     work
;   rescue Timeout::Exception
;     nil
;   end
((rescue exceptions: (exceptions (constant) @match)) @clause
  (#eq? @match "Exception"))
