; severity: warning
; enabled: yes
; tests: no
; summary: A value is put into a command line unquoted.
; message: A value is put into a command line unquoted; the shell runs what it contains.
; why:
;   A command given as one text goes through a shell. A space, a quote or a `;` in the value changes the
;   command, by accident or on purpose.
; help:
;   Give the command and its arguments one by one, `system("rm", path)`, or `Open3.capture2e("git", "log",
;   ref)`. A value that went through `Shellwords.escape`, or that is a constant or a number, is not
;   reported.
; bad:
;   system("rm -r #{path}")
; bad:
;   `git log #{ref}`
; bad:
;   IO.popen("sort #{file}")
; bad:
;   Open3.capture3("convert #{input} #{output}")
; good:
;   system("rm", "-r", path)
; good:
;   system("rm -r #{Shellwords.escape(path)}")
; good:
;   `git log #{ref.shellescape}`
; good:
;   system("#{RUBY} -v")
; good:
;   system("#{command}")
; good:
;   system("rm", "#{folder}/x")
; good:
;   `git log`
((subshell (interpolation)) @match @command)
((call !receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match .))
  (#any-of? @method "system" "exec" "spawn"))
((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match))
  (#eq? @receiver "Kernel") (#any-of? @method "system" "exec" "spawn"))
((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match))
  (#eq? @receiver "IO") (#eq? @method "popen"))
((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match .))
  (#eq? @receiver "Open3") (#any-of? @method "capture2" "capture2e" "capture3" "popen2" "popen2e" "popen3" "pipeline"))
