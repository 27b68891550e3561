-- Drives Neovim (0.7 and later) as its user would and writes what it shows as JSON. Settings come by environment.
local env = vim.fn.environ()
local shown = { version = tostring(vim.version()) }

local function finish()
  vim.fn.writefile({ vim.json.encode(shown) }, env.SAKIP_OUT)
  vim.cmd('qa!')
end

local function attempt()
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].filetype = 'sakip'
  local client = vim.lsp.start_client({
    name = 'sakip-lint',
    cmd = vim.json.decode(env.SAKIP_COMMAND),
    root_dir = vim.fn.getcwd(),
    get_language_id = function() return 'sakip' end,
  })
  assert(client, 'the server did not start')
  local started = function() return vim.lsp.get_client_by_id(client) and vim.lsp.get_client_by_id(client).initialized end
  assert(vim.wait(20000, started, 20), 'the server did not answer')
  vim.lsp.buf_attach_client(buffer, client)
  local told = function() return #vim.diagnostic.get(buffer) > 0 end
  assert(vim.wait(20000, told, 20), 'no diagnostics')

  local function list()
    local result = {}
    for _, one in ipairs(vim.diagnostic.get(buffer)) do
      table.insert(result, { code = one.code, line = one.lnum, message = one.message })
    end
    return result
  end
  local function ask(method, more)
    local position = vim.lsp.util.make_position_params(0, 'utf-16')
    local answers = vim.lsp.buf_request_sync(buffer, method, vim.tbl_extend('force', position, more or {}), 20000)
    assert(answers and answers[client], 'no answer to ' .. method)
    return answers[client].result
  end

  shown.diagnostics = list()
  local first = vim.diagnostic.get(buffer)[1]
  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col + 1 })
  shown.hover = vim.lsp.util.convert_input_to_markdown_lines(ask('textDocument/hover').contents)
  -- The first that is offered.
  vim.ui.select = function(items, options, choose)
    shown.actions = vim.tbl_map(options.format_item, items)
    choose(items[1], 1)
  end
  vim.lsp.buf.code_action()
  assert(vim.wait(20000, function() return #vim.diagnostic.get(buffer) == 0 end, 20), 'the finding stays')
  shown.fixed = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  local count = vim.api.nvim_buf_line_count(buffer)
  vim.api.nvim_buf_set_lines(buffer, count, count, false, { 'narasi "3.1" { P.serapan = ', '}' })
  vim.api.nvim_win_set_cursor(0, { count + 1, 27 })
  local completion = ask('textDocument/completion')
  shown.completion = vim.lsp.util.text_document_completion_list_to_complete_items(completion, '')
  vim.api.nvim_buf_set_lines(buffer, count, count + 2, false, { 'narasi "3.1" { P.serapan = 80% }' })
  vim.api.nvim_win_set_cursor(0, { count + 1, 15 })
  vim.lsp.buf.rename('baca')
  local renamed = function() return vim.api.nvim_buf_get_lines(buffer, 1, 2, false)[1]:find('program baca') ~= nil end
  assert(vim.wait(20000, renamed, 20), 'nothing was renamed')
  shown.renamed = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  local edits = ask('textDocument/formatting', { options = { tabSize = 2, insertSpaces = true } })
  vim.lsp.util.apply_text_edits(edits, buffer, 'utf-16')
  shown.formatted = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
end

local ok, problem = xpcall(attempt, debug.traceback)
if not ok then shown.problem = problem end
finish()
