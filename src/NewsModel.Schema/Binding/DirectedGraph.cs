namespace NewsModel.Schema.Binding;

/// <summary>Which things lead to which others. Searched with a stack of its own, since a schema decides how deep it is.</summary>
internal sealed class DirectedGraph<TNode, TEdge>
    where TNode : notnull
{
    private readonly Dictionary<TNode, List<(TNode To, TEdge Edge)>> _edges = [];
    private readonly List<TNode> _nodes = [];

    public void AddNode(TNode node)
    {
        if (_edges.ContainsKey(node)) return;
        _edges.Add(node, []);
        _nodes.Add(node);
    }

    public void Add(TNode from, TNode to, TEdge edge)
    {
        AddNode(from);
        AddNode(to);
        _edges[from].Add((to, edge));
    }

    /// <summary>Depth-first search from every node, in the order in which they were added (Tarjan's algorithm).</summary>
    public Found Search()
    {
        var found = new Found();
        var visits = new Dictionary<TNode, Visit>();
        var path = new Stack<Visit>();
        var unassigned = new Stack<Visit>();
        foreach (var root in _nodes)
        {
            if (visits.ContainsKey(root)) continue;
            Enter(root);
            while (path.Count > 0)
            {
                var visit = path.Peek();
                if (visit.Next < visit.Edges.Count) Follow(visit, visit.Edges[visit.Next++]);
                else Leave(visit);
            }
        }

        return found;

        void Enter(TNode node)
        {
            var visit = new Visit(node, _edges[node], visits.Count);
            visits.Add(node, visit);
            path.Push(visit);
            unassigned.Push(visit);
        }

        void Follow(Visit from, (TNode To, TEdge Edge) edge)
        {
            if (!visits.TryGetValue(edge.To, out var to))
            {
                Enter(edge.To);
                return;
            }

            if (to.IsOnPath) found.BackEdges.Add((from.Node, edge.Edge));
            if (!to.IsAssigned) from.Low = Math.Min(from.Low, to.Index);
        }

        void Leave(Visit visit)
        {
            path.Pop();
            visit.IsOnPath = false;
            found.PostOrder.Add(visit.Node);
            if (path.Count > 0) path.Peek().Low = Math.Min(path.Peek().Low, visit.Low);
            if (visit.Low < visit.Index) return;

            Visit member;
            do
            {
                member = unassigned.Pop();
                member.IsAssigned = true;
                found.Components.Add(member.Node, visit.Index);
            }
            while (member != visit);
        }
    }

    /// <summary>What a search found.</summary>
    internal sealed class Found
    {
        /// <summary>The nodes, each after those that it leads to, cycles aside.</summary>
        public List<TNode> PostOrder { get; } = [];

        /// <summary>The edges that close a cycle.</summary>
        public List<(TNode From, TEdge Edge)> BackEdges { get; } = [];

        /// <summary>Equal for nodes that lead to each other.</summary>
        public Dictionary<TNode, int> Components { get; } = [];
    }

    private sealed class Visit(TNode node, List<(TNode To, TEdge Edge)> edges, int index)
    {
        public TNode Node { get; } = node;

        public List<(TNode To, TEdge Edge)> Edges { get; } = edges;

        public int Index { get; } = index;

        public int Low { get; set; } = index;

        public int Next { get; set; }

        public bool IsOnPath { get; set; } = true;

        public bool IsAssigned { get; set; }
    }
}
