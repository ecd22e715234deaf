namespace Leefbaarheid.Host.Security;

/// <summary>The name under which the host itself works in a service scope where nobody asked for anything.</summary>
internal sealed class BackgroundUser
{
    public const string Systeem = "systeem";

    /// <summary>Signs the set-up data, so that a database with nothing else in it can be told from one that is in use.</summary>
    public const string Startgegevens = "startgegevens";

    /// <summary>Signs what a newer version of a module does to its data.</summary>
    public const string Upgrade = "upgrade";

    public string Name { get; set; } = Systeem;
}
