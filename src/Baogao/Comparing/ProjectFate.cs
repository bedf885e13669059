using Baogao.Model;

namespace Baogao.Comparing;

/// <summary>A project in two editions.</summary>
/// <param name="Earlier">As the earlier one names it; null where it does not.</param>
/// <param name="Later">As the later one names it; null where it does not.</param>
/// <param name="State">What came of it.</param>
public sealed record ProjectFate(Project? Earlier, Project? Later, ProjectState State);

/// <summary>Which projects of two editions are the same: by their names, or by a parcel of land.</summary>
internal static class ProjectFates
{
    /// <summary>The projects that the earlier edition leaves open, then those that only the later one names.</summary>
    public static IReadOnlyList<ProjectFate> Of(Report earlier, Report later)
    {
        var open = earlier.Projects.Where(project => !IsFinished(project)).Select(project => (Earlier: project, Later: later.Projects.FirstOrDefault(other => IsSame(project, other)))).ToList();
        return
        [
            .. open.Select(pair => new ProjectFate(pair.Earlier, pair.Later, pair.Later is null ? ProjectState.NotNamed : IsFinished(pair.Later) ? ProjectState.Finished : ProjectState.CarriedOn)),
            .. later.Projects.Where(project => !earlier.Projects.Any(other => IsSame(other, project))).Select(project => new ProjectFate(null, project, ProjectState.New)),
        ];
    }

    private static bool IsFinished(Project project) => project.Status is "done" or "handed_over";

    private static bool IsSame(Project one, Project other)
        => Bare(one.Name.Zh) == Bare(other.Name.Zh) || one.Parcels.Intersect(other.Parcels, StringComparer.Ordinal).Any();

    private static string Bare(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
