using System.Collections.Immutable;
using System.Text;
using Baogao.Notebooks.Execution;
using Baogao.Notebooks.Execution.Failures;
using Baogao.Notebooks.Execution.Scripting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace Baogao.Notebooks.Assistance;

/// <summary>
/// The session as Roslyn's language services see it: a submission with what it has run, and after it the cell that is being written.
/// Takes nothing from the session that a running cell holds.
/// </summary>
internal sealed class SessionWorkspace(CSharpSession session)
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Parse, SourceCodeKind.Script);

    private static readonly Lazy<Solution> Empty = new(() => new AdhocWorkspace(MefHostServices.DefaultHost).CurrentSolution);

    private readonly Lock gate = new();
    private readonly SessionHistory history = new();
    private readonly CSharpCompilationOptions compiling =
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, usings: ScriptSettings.Imports)
            .WithMetadataReferenceResolver(new ReferenceResolver(session.Folder, null, _ => { }))
            .WithSourceReferenceResolver(new LoadResolver(session.Folder, new SourceBook(), null));

    private ImmutableArray<MetadataReference> references;
    private Document? draft;

    /// <summary>A document with this code, after all that the session has run.</summary>
    public async Task<Document> DocumentAsync(string code, CancellationToken stop)
    {
        Document before;
        lock (gate)
        {
            CatchUp();
            before = draft!;
        }

        // Compiled once in the solution that stays: from there the next text takes what is bound already.
        HostAssemblies.Bind((await before.Project.GetCompilationAsync(stop).ConfigureAwait(false))!);
        return before.WithText(SourceText.From(code, Encoding.UTF8));
    }

    /// <summary>Where the session declared a variable, a type or a property; null for other names.</summary>
    public FileLinePositionSpan? PlaceOf(string name)
    {
        lock (gate)
        {
            return history.PlaceOf(name);
        }
    }

    private void CatchUp()
    {
        var (newest, wanted) = (session.Submissions.Last, session.Submissions.References);
        if (draft is null || newest != history.Last || wanted != references)
        {
            history.CatchUp(newest);
            references = wanted;
            MetadataReference[] all = [.. references.Union(history.References)];
            draft = Add(Add(Empty.Value, null, "history", history.ToString(), all), "draft", "", all);
        }
    }

    private Document Add(Document previous, string name, string code, MetadataReference[] all)
        => Add(previous.Project.Solution, previous.Project.Id, name, code, all);

    private Document Add(Solution solution, ProjectId? previous, string name, string code, MetadataReference[] all)
    {
        var id = ProjectId.CreateNewId();
        var project = ProjectInfo.Create(
            id,
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: compiling,
            parseOptions: Parsing,
            projectReferences: previous is null ? [] : [new ProjectReference(previous)],
            metadataReferences: all,
            isSubmission: true);
        var document = DocumentId.CreateNewId(id);
        var text = TextAndVersion.Create(SourceText.From(code, Encoding.UTF8), VersionStamp.Default);
        return solution.AddProject(project)
            .AddDocument(DocumentInfo.Create(document, name, sourceCodeKind: SourceCodeKind.Script, loader: TextLoader.From(text), filePath: name))
            .GetDocument(document)!;
    }
}
