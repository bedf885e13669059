namespace Baogao.Notebooks.Documents;

/// <summary>What a run leaves in a notebook beside its outputs.</summary>
internal static class RunTags
{
    /// <summary>The tag of the cell that sets parameters: papermill's.</summary>
    public const string InjectedParameters = "injected-parameters";

    /// <summary>The tag of the cell on top of a notebook that did not come to its end.</summary>
    public const string Failed = "run-failed";

    /// <summary>The tag of a code cell that was not run.</summary>
    public const string NotRun = "not-run";

    /// <summary>The name in the notebook's metadata of what it was made from.</summary>
    public const string Record = "baogao";
}
