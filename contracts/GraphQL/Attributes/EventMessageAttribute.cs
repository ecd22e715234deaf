namespace HotChocolate;

/// <summary>Passes the event that a subscription answers to into this parameter.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
