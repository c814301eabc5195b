; severity: notice
; enabled: no
; tests: no
; summary: A thread is started and forgotten.
; message: Nobody keeps this thread: its error is lost and the program may end before it does.
; why:
;   An exception ends a thread quietly, and when the main thread ends, all others end with it.
; help:
;   Keep it and `join` it, or use a job queue.
; bad:
;   def ping
;     Thread.new { work }
;     nil
;   end
; good:
;   def ping
;     thread = Thread.new { work }
;     thread.join
;   end
; good:
;   def start
;     Thread.new { work }
;   end
((body_statement (call receiver: (constant) @class method: (identifier) @method block: (_)) @match . (_))
  (#eq? @class "Thread") (#any-of? @method "new" "start" "fork"))
