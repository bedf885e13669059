using Baogao.Model;

namespace Baogao.Targets;

/// <summary>Whether two editions mean one place: by key or Chinese name, and by the places above where both name them, as several cities have a 鼓楼区.</summary>
internal static class SamePlace
{
    public static bool Is(Place one, Place other)
        => one.Level == other.Level && IsNamed(one, other)
            && one.AllAbove.All(above => other.AllAbove.FirstOrDefault(each => each.Level == above.Level) is not { } same || IsNamed(above, same));

    private static bool IsNamed(Place one, Place other) => one.Id == other.Id || one.Name.Zh == other.Name.Zh;
}
