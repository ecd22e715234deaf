using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Execution.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>Gives the fields of the subscription type their source of events.</summary>
/// <param name="binder">Fills the parameters of methods that subscribe.</param>
/// <param name="annotations">Names the arguments of the fields.</param>
/// <param name="isService">Tells whether there are topics; null where the schema is built without a host.</param>
internal sealed partial class SubscriptionFields(ParameterBinder binder, Annotations annotations, IServiceProviderIsService? isService)
{
    private const BindingFlags AnyMethod = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
    private static readonly MethodInfo s_subscribeToTopic =
        typeof(SubscriptionFields).GetMethod(nameof(SubscribeToTopic), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The members without the methods that another one subscribes with.</summary>
    public static IEnumerable<MemberInfo> WithoutSubscribers(IEnumerable<MemberInfo> members, Type type)
    {
        var subscribers = type.GetMethods(AnyMethod)
            .Select(method => method.GetCustomAttribute<SubscribeAttribute>()?.With)
            .ToHashSet(StringComparer.Ordinal);
        return members.Where(member => !subscribers.Contains(member.Name));
    }

    /// <exception cref="SchemaException">The field does not say what it listens to, or says it wrongly.</exception>
    public void Complete(FieldDraft field, FieldSource source)
    {
        if (field.Member is not MethodInfo method || method.GetCustomAttribute<SubscribeAttribute>() is not { } subscribe)
            throw new SchemaException($"{field.Coordinate} is part of the subscription type, so it needs to be a method with [Subscribe].");
        field.Subscribe = subscribe.With is null ? Topic(field, method, subscribe) : Method(field, source, subscribe.With);
    }

    private SubscribeDelegate Topic(FieldDraft field, MethodInfo method, SubscribeAttribute subscribe)
    {
        var message = subscribe.MessageType
            ?? Array.Find(method.GetParameters(), parameter => parameter.IsDefined(typeof(EventMessageAttribute)))?.ParameterType
            ?? throw new SchemaException($"{field.Coordinate} does not say what its events are: it needs a parameter with [EventMessage], or a MessageType.");
        if (isService?.IsService(typeof(ITopicEventReceiver)) == false)
            throw new SchemaException($"{field.Coordinate} listens to a topic, but there are none: call AddInMemorySubscriptions().");
        var topic = method.GetCustomAttribute<TopicAttribute>()?.Name ?? method.Name;
        foreach (Match placeholder in Placeholder().Matches(topic))
        {
            if (!field.Arguments.Exists(argument => argument.Name == placeholder.Groups["name"].Value))
                throw new SchemaException($"The topic `{topic}` of {field.Coordinate} names an argument `{placeholder.Groups["name"].Value}`, which it does not have.");
        }

        return s_subscribeToTopic.MakeGenericMethod(message).CreateDelegate<Func<string, SubscribeDelegate>>()(topic);
    }

    private static SubscribeDelegate SubscribeToTopic<TMessage>(string topic) => async context =>
    {
        var name = Placeholder().Replace(
            topic,
            placeholder => Convert.ToString(context.ArgumentValue<object?>(placeholder.Groups["name"].Value), CultureInfo.InvariantCulture) ?? "");
        return await context.Service<ITopicEventReceiver>().SubscribeAsync<TMessage>(name, context.RequestAborted);
    };

    private SubscribeDelegate Method(FieldDraft field, FieldSource source, string name)
    {
        var methods = source.Type.GetMethods(AnyMethod).Where(candidate => candidate.Name == name).ToList();
        if (methods is not [var method])
            throw new SchemaException($"{field.Coordinate} subscribes with `{name}`, of which {source.Type} has {(methods.Count == 0 ? "none" : "several")}.");
        if (SourceStreams.Adapter(ShapeReader.Unwrap(method.ReturnType)) is not { } adapt)
            throw new SchemaException($"{source.Type}.{name} returns {method.ReturnType}, which is no ISourceStream<T> and no IAsyncEnumerable<T>.");
        var values = Array.ConvertAll(method.GetParameters(), parameter => binder.Bind(parameter) ?? Argument(parameter));
        var open = ResolverCompiler.Compile(context => Expression.Call(
            method.IsStatic ? null : source.Instance(context), method, Array.ConvertAll(values, value => value(context))));
        return async resolver =>
        {
            await open(resolver);
            return adapt(resolver.Result ?? throw new InvalidOperationException($"{source.Type}.{name} returned null instead of a stream."));
        };

        Binding Argument(ParameterInfo parameter)
        {
            var argument = field.Arguments.Find(candidate => candidate.Name == annotations.ArgumentName(parameter))
                ?? throw new SchemaException($"{source.Type}.{name} takes `{parameter.Name}`, which is neither a service nor an argument of {field.Coordinate}.");
            return context => Expression.Call(context, nameof(IResolverContext.ArgumentValue), [parameter.ParameterType], Expression.Constant(argument.Name));
        }
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
