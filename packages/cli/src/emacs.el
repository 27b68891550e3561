;; -*- lexical-binding: t -*-
;; Drives Emacs with eglot as its user would and writes what it shows as JSON. Settings come by environment; the file to
;; open is the argument after this one.
(require 'json)
(require 'cl-lib)
;; Where Emacs has eglot as a package of the system, its folder is found only by a start with the site's files.
(let ((default-directory "/usr/share/emacs/site-lisp/elpa/"))
  (when (file-directory-p default-directory) (normal-top-level-add-subdirs-to-load-path)))
(require 'eglot)
(setq eglot-send-changes-idle-time 0 make-backup-files nil)

(defvar shown (list (cons 'version emacs-version)))
(defun show (name value) (push (cons name value) shown))

(defun wait-for (what done)
  "Waits until DONE gives something; signals that WHAT is missing after 20 seconds."
  (let ((start (float-time)) value)
    (while (not (setq value (funcall done)))
      (when (> (- (float-time) start) 20) (error "%s" what))
      (accept-process-output nil 0.02))
    value))

(defun findings ()
  ;; Emacs tells the server of edits when its user rests, which no script does.
  (eglot--signal-textDocument/didChange)
  (flymake-diagnostics (point-min) (point-max)))
(defun text () (vconcat (split-string (buffer-substring-no-properties (point-min) (point-max)) "\n")))
(defun go-to (word) (goto-char (point-min)) (search-forward word) (goto-char (match-beginning 0)))

(defun drive ()
  (load (getenv "SAKIP_SETUP") nil t)
  (find-file (pop command-line-args-left))
  (show 'mode (symbol-name major-mode))
  (apply #'eglot (eglot--guess-contact))
  (unless (eglot-managed-p) (eglot--maybe-activate-editing-mode))
  (wait-for "no diagnostics" #'findings)
  (show 'diagnostics
        (vconcat (mapcar (lambda (one)
                           `((line . ,(line-number-at-pos (flymake-diagnostic-beg one)))
                             (at . ,(buffer-substring-no-properties (flymake-diagnostic-beg one) (flymake-diagnostic-end one)))
                             (text . ,(substring-no-properties (flymake-diagnostic-text one)))))
                         (findings))))

  (go-to "90%")
  (let (said)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq said (substring-no-properties text))))
    (show 'hover (wait-for "no hover" (lambda () said))))

  ;; The first that is offered, chosen by keyboard; Emacs asks before it applies.
  (cl-letf* ((offered nil)
             (last-nonmenu-event ?\r)
             ((symbol-function 'completing-read)
              (lambda (_prompt collection &rest _)
                (setq offered (all-completions "" collection))
                (car offered)))
             ((symbol-function 'y-or-n-p) (lambda (&rest _) t)))
    (eglot-code-actions (point) nil nil t)
    (show 'actions (vconcat offered)))
  (wait-for "the finding stays" (lambda () (null (findings))))
  (show 'fixed (text))

  (goto-char (point-max))
  (insert "narasi \"3.1\" { P.serapan = ")
  (let ((end (point)))
    (insert "\n}\n")
    (goto-char end))
  (let* ((completion (run-hook-with-args-until-success 'completion-at-point-functions))
         (candidates (all-completions (buffer-substring (nth 0 completion) (nth 1 completion)) (nth 2 completion)))
         (first (car candidates)))
    (show 'completion (vconcat (mapcar #'substring-no-properties candidates)))
    ;; As when one is chosen in the list.
    (delete-region (nth 0 completion) (nth 1 completion))
    (insert first)
    (funcall (plist-get (nthcdr 3 completion) :exit-function) first 'finished))
  (show 'completed (text))

  (go-to "P.serapan")
  (cl-letf (((symbol-function 'y-or-n-p) (lambda (&rest _) t)))
    (eglot-rename "baca"))
  (show 'renamed (text))
  (eglot-format-buffer)
  (show 'formatted (text))
  (set-buffer-modified-p nil)
  (eglot-shutdown (eglot-current-server)))

(condition-case problem (drive) (error (show 'problem (error-message-string problem))))
(with-temp-file (getenv "SAKIP_OUT") (insert (json-encode shown)))
