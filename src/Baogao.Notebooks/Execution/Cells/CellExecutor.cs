using System.Diagnostics;
using System.Globalization;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Failures;
using Baogao.Notebooks.Execution.Outputs;
using Baogao.Notebooks.Execution.Packages;
using Baogao.Notebooks.Execution.Scripting;
using Baogao.Notebooks.Execution.Stopping;

namespace Baogao.Notebooks.Execution.Cells;

/// <summary>Carries out the parts of one cell, one after the other, on the cell's thread.</summary>
internal sealed class CellExecutor(
    Submissions submissions, PackageRestore packages, SourceBook book, CellFailures failures, string folder, CellThread thread, CellContext cell)
{
    private readonly List<string> importing = [];

    /// <summary>The failure that ended the cell, or null.</summary>
    public CellFailure? Run(CellCode code)
    {
        book.Add(code.Label, code.Source);
        var clock = new Stopwatch();
        try
        {
            CodePart? waiting = null;
            CellFailure? postponed = null;
            foreach (var part in CellParser.Parse(code.Source, code.Language))
            {
                cell.Stop.ThrowIfCancellationRequested();
                var next = part is CodePart later && waiting is not null ? waiting.With(later) : part;
                (waiting, postponed) = next is CodePart ? (null, null) : (waiting, postponed);
                var failure = Run(next, code.Label, clock);
                if (failure is { Kind: FailureKind.Compilation } && next is CodePart { RunsNothing: true } functions)
                {
                    // Before an import. They may need what stands behind it.
                    (waiting, postponed) = (functions, failure);
                }
                else if (failure is not null)
                {
                    return failure;
                }
            }

            if (postponed is not null)
            {
                return postponed;
            }
        }
        catch (DirectiveException e)
        {
            return failures.OfDirective(code.Label, e);
        }

        if (clock.IsRunning)
        {
            cell.Show(MimeBundle.OfText("text/plain", string.Create(CultureInfo.InvariantCulture, $"Wall time: {clock.Elapsed.TotalMilliseconds}ms")));
        }

        return null;
    }

    /// <summary>Disposes of what the cell declared with <c>using</c>. The failure of that, or null.</summary>
    public CellFailure? End()
    {
        try
        {
            return cell.Scope.Count == 0 ? null : thread.InUserCode<CellFailure?>(() =>
            {
                var ending = CellScope.EndAsync(cell.Scope);
                if (thread.Loop.Pump(ending))
                {
                    ending.GetAwaiter().GetResult();
                }

                return null;
            });
        }
        catch (Exception e)
        {
            return failures.OfException(e);
        }
    }

    private CellFailure? Run(CellPart part, string label, Stopwatch clock)
    {
        switch (part)
        {
            case CodePart code:
                return submissions.Run(code.Code, label, thread, cell);
            case TextPart text:
                cell.Show(MimeBundle.OfText(text.MimeType, text.Text));
                cell.Write(ConsoleChannel.Error, text.Note ?? "");
                return null;
            case QuestionPart question:
                cell.Show(EngineAnswers.Of(question.Name, submissions.Variables));
                return null;
            case PackageSourcePart source:
                packages.AddSource(source.Source, folder);
                return null;
            case TimePart:
                clock.Restart();
                return null;
            case PackagePart { Request: var package }:
                var restored = packages.Add(package, cell.Inputs, cell.Stop);
                if (PackageRestore.IsOpen(package.Version) && restored.Packages.FirstOrDefault(each => string.Equals(each.Id, package.Id, StringComparison.OrdinalIgnoreCase)) is { } taken)
                {
                    cell.Write(ConsoleChannel.Output, $"{taken.Id} {taken.Version} is used. To ask for it by its version: #r \"nuget: {taken.Id}, {taken.Version}\"\n");
                }

                NativeLibraries.Add(restored.NativeFolders);
                submissions.Reference(restored.Assemblies);
                return null;
            case ImportPart import:
                return Import(import);
            default:
                throw new UnreachableException();
        }
    }

    private CellFailure? Import(ImportPart part)
    {
        var path = Path.GetFullPath(part.Path, folder);
        if (PlainFile.Look(path, FileLimits.Notebook) == FileRefusal.Missing)
        {
            throw new DirectiveException(part.Line, $"#!import {part.Path}: there is no such file. Looked for {path} (from the notebook's folder).");
        }

        if (importing.Contains(path))
        {
            throw new DirectiveException(part.Line, $"#!import {part.Path}: this file is being imported already, so it would import itself without end. Take one of the imports away.");
        }

        cell.Inputs.AddFile(path);
        importing.Add(path);
        try
        {
            return Codes(part, path).Select(Run).FirstOrDefault(failure => failure is not null);
        }
        catch (NotebookFormatException e)
        {
            throw new DirectiveException(part.Line, $"#!import {e.Message}");
        }
        catch (FileRefusedException refused)
        {
            var place = refused.Line == 0 ? part.Path : string.Create(CultureInfo.InvariantCulture, $"{part.Path}:{refused.Line}:{refused.Column}");
            throw new DirectiveException(part.Line, $"#!import {place}: {refused.Message}");
        }
        finally
        {
            importing.Remove(path);
        }
    }

    private static CellCode[] Codes(ImportPart part, string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".csx" or ".cs" => [new CellCode(PlainFile.ReadText(path, FileLimits.Script), part.Path)],
        ".ipynb" => [.. NotebookDocument.Load(path, part.Path).Cells.Where(each => each.Kind == CellKind.Code).Select(
            (each, i) => new CellCode(each.Source, string.Create(CultureInfo.InvariantCulture, $"{part.Path}, cell {i + 1}"), each.Language))],
        var other => throw new DirectiveException(part.Line, $"#!import {part.Path}: files of the kind \"{other}\" cannot be imported. Known: .csx, .cs, .ipynb."),
    };
}
