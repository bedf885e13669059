namespace Baogao.Tests.Checking.Mutations;

/// <summary>Why nobody can tell, or why nobody looked.</summary>
internal static class SurvivalReasons
{
    internal static string Of(Mutation mutation) => (mutation.Table, mutation.Kind, mutation.Column) switch
    {
        _ => "not explained",
    };
}
