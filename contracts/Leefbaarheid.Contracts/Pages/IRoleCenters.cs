namespace Leefbaarheid.Contracts.Pages;

/// <summary>The role centres of this installation, with the cues and figures that all modules added to them.</summary>
public interface IRoleCenters
{
    /// <summary>All of them, in the order of their modules; complete once the host serves.</summary>
    IReadOnlyList<RoleCenterPage> All { get; }
}
