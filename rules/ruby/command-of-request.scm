; severity: error
; enabled: yes
; tests: no
; needs: params|cookies|request
; summary: A value of the request is run as a command.
; message: A value of the request becomes part of a command line; its sender can run other
;   programs.
; why:
;   A shell reads the text and takes `;`, `|`, `$( )` and more as its own. Whoever sends the request
;   runs what they like.
; help:
;   Give program and arguments separately, `system("convert", path)`: then no shell reads them. Where
;   one must, quote with `Shellwords.escape`. Values are followed through local variables of the same
;   method.
; bad:
;   system("convert #{params[:file]} out.png")
; bad:
;   def show
;     name = params[:name].strip
;     command = "ping -c 1 " + name
;     `#{command}`
;   end
; bad:
;   Open3.capture3("git log #{request.headers['X-Ref']}")
; bad:
;   IO.popen(params[:command])
; good:
;   system("convert", params[:file])
; good:
;   system("ping -c 1 #{Shellwords.escape(params[:host])}")
; good:
;   def show
;     return unless HOSTS.include?(params[:host])
;     system("ping #{params[:host]}")
;   end
; good:
;   def self.run(params)
;     system("fetch #{params[:url]}")
;   end
; good:
;   system("sleep #{params[:seconds].to_i}")
((subshell (interpolation (_) @data)) @match)
((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#any-of? @method "system" "exec" "spawn"))
((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#any-of? @receiver "Kernel" "Process" "IO" "PTY" "Open3")
  (#any-of? @method "system" "exec" "spawn" "popen" "capture2" "capture2e" "capture3" "popen2" "popen2e" "popen3" "pipeline"))
