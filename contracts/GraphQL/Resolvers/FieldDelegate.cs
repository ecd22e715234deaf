namespace HotChocolate.Resolvers;

/// <summary>One step of a field's pipeline: reads and sets <see cref="IMiddlewareContext.Result"/>.</summary>
/// <param name="context">The field being resolved.</param>
public delegate ValueTask FieldDelegate(IMiddlewareContext context);

/// <summary>Wraps the next step of a field's pipeline.</summary>
/// <param name="next">The step that this one encloses; the innermost step is the resolver.</param>
public delegate FieldDelegate FieldMiddleware(FieldDelegate next);
