; severity: error
; enabled: yes
; tests: yes
; summary: A debugger was left in the code.
; message: A debugger was left in the code; the program stops here and waits.
; why:
;   On a server nobody is there to type `continue`: the request hangs until it times out. On some set-ups
;   the prompt can be reached from outside.
; help:
;   Remove the line.
; bad:
;   def call
;     binding.pry
;     work
;   end
; bad:
;   work
;   byebug
;   more
; bad:
;   binding.irb if broken?
; good:
;   console = binding.local_variables
; good:
;   debugger = Debugger.new
;   debugger.start
((call receiver: (identifier) @receiver method: (identifier) @method !arguments) @match
  (#eq? @receiver "binding") (#any-of? @method "pry" "irb" "remote_pry" "pry_remote" "break" "b"))
(program ((identifier) @match (#any-of? @match "byebug" "debugger")))
(body_statement ((identifier) @match (#any-of? @match "byebug" "debugger")))
(block_body ((identifier) @match (#any-of? @match "byebug" "debugger")))
(then ((identifier) @match (#any-of? @match "byebug" "debugger")))
(else ((identifier) @match (#any-of? @match "byebug" "debugger")))
(if_modifier body: ((identifier) @match (#any-of? @match "byebug" "debugger")))
