"""Write the trained model as the ONNX file that the package ships.

The graph reads one sentence a run, with no padding, so that a sentence's tags depend on nothing but itself. Matrices are int8 with a
scale a column, in 7 bits: a product of such a weight and an 8-bit input cannot overflow the 16-bit sums of processors without
VNNI, so that all compute the same integers. Embeddings keep the 4 bits that they have in the base weights.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import onnx
import torch
from base import BaseWeights
from encoder import TaggerModel
from examples import Batch
from labels import GUIDELINES, HEADS
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor

OPSET = 20
CONTRIB = "com.microsoft"
# 255 * 63 * 2 < 2 ** 15: two products fit into a signed 16-bit sum.
LARGEST_WEIGHT = 63
_BLOCK = 32
OUTLIERS = 2  # inputs a matrix that are multiplied as floats

Array = NDArray[np.generic]


@dataclass
class Graph:
    """Nodes and constants in the making."""

    nodes: list[onnx.NodeProto] = field(default_factory=list)
    constants: list[onnx.TensorProto] = field(default_factory=list)

    def constant(self, name: str, value: Array) -> str:
        """Add a constant and return its name."""
        self.constants.append(numpy_helper.from_array(value.copy(order="C"), name))
        return name

    def add(self, kind: str, *inputs: str, out: str, domain: str = "", **attributes: object) -> str:
        """Add a node with one output and return that output's name."""
        self.nodes.append(helper.make_node(kind, list(inputs), [out], domain=domain, **attributes))
        return out

    def linear(self, hidden: str, name: str, layer: torch.nn.Linear) -> str:
        """Add a linear layer with int8 weights; its input is quantised as it comes."""
        weight = _floats(layer.weight).T
        scale = np.maximum(np.abs(weight).max(axis=0), 1e-8) / LARGEST_WEIGHT
        whole = np.clip(np.round(weight / scale), -LARGEST_WEIGHT, LARGEST_WEIGHT).astype(np.int8)
        return self.add(
            "DynamicQuantizeMatMul",
            hidden,
            self.constant(f"{name}.weight", whole),
            self.constant(f"{name}.scale", scale.astype(np.float32)),
            "",
            self.constant(f"{name}.bias", _floats(layer.bias)),
            out=name,
            domain=CONTRIB,
        )

    def wide_linear(self, hidden: str, name: str, layer: torch.nn.Linear, outliers: list[int]) -> str:
        """Add a linear layer some of whose inputs are far larger than all others: those are multiplied as floats.

        Eight bits for all of them would leave the others hardly any: names lost 1.7 points so, and nothing with it.
        """
        kept = np.ones((1, layer.in_features), np.float32)
        kept[0, outliers] = 0
        small = self.add("Mul", hidden, self.constant(f"{name}.kept", kept), out=f"{name}.small")
        places = self.constant(f"{name}.places", np.array(outliers, np.int64))
        large = self.add("Gather", hidden, places, out=f"{name}.large", axis=-1)
        weight = self.constant(f"{name}.large_weight", _floats(layer.weight)[:, outliers].T)
        product = self.add("MatMul", large, weight, out=f"{name}.large_product")
        return self.add("Add", self.linear(small, f"{name}.rest", layer), product, out=name)

    def norm(self, hidden: str, name: str, layer: torch.nn.LayerNorm) -> str:
        """Add a layer norm."""
        weight = self.constant(f"{name}.weight", _floats(layer.weight))
        bias = self.constant(f"{name}.bias", _floats(layer.bias))
        return self.add("LayerNormalization", hidden, weight, bias, out=name, axis=-1, epsilon=layer.eps)


def find_outliers(model: TaggerModel, batches: Iterable[Batch]) -> list[dict[str, list[int]]]:
    """Return, for each layer, which inputs of its feed-forward part are largest on these sentences."""
    most: list[dict[str, Tensor]] = [{} for _ in model.layers]

    def watch(number: int, name: str) -> Callable[[torch.nn.Module, tuple[Tensor]], None]:
        def note(_: torch.nn.Module, given: tuple[Tensor]) -> None:
            largest = given[0].abs().flatten(0, -2).amax(0)
            most[number][name] = torch.maximum(most[number].get(name, largest), largest)

        return note

    hooks = [
        getattr(layer, name).register_forward_pre_hook(watch(number, name))
        for number, layer in enumerate(model.layers)
        for name in ("up", "down")
    ]
    model.eval()
    with torch.inference_mode():
        for batch in batches:
            model(batch.pieces, batch.mask, batch.marks, batch.guidelines)
    for hook in hooks:
        hook.remove()
    return [
        {name: sorted(largest.topk(OUTLIERS).indices.tolist()) for name, largest in found.items()}
        for found in most
    ]


def export(
    model: TaggerModel,
    base: BaseWeights,
    kept: list[int],
    outliers: list[dict[str, list[int]]],
    target: Path,
    about: dict[str, str],
) -> None:
    """Write the model; `outliers` are those of `find_outliers`.

    Inputs: `pieces` (numbers of the pieces after the first), `guideline` (its number), `marks` (1 at the pieces of the
    cue whose roles are asked, the first included), `firsts` (where each word begins). Output: `scores`, a
    row a word, all heads side by side in the order of `HEADS`.
    """
    model.eval()
    graph = Graph()
    hidden = _embedded(graph, model, base, kept)
    for number, layer in enumerate(model.layers):
        hidden = _layer(graph, hidden, f"layer{number}", layer, base.shape.heads, outliers[number])
    at_words = graph.add("Gather", hidden, "firsts", out="at_words", axis=0)
    weight = torch.cat([model.heads[head].weight for head in HEADS])
    bias = torch.cat([model.heads[head].bias for head in HEADS])
    product = graph.add(
        "MatMul", at_words, graph.constant("heads.weight", _floats(weight).T), out="heads.product"
    )
    graph.add("Add", product, graph.constant("heads.bias", _floats(bias)), out="scores")
    _write(graph, target, about, len(bias))


def _embedded(graph: Graph, model: TaggerModel, base: BaseWeights, kept: list[int]) -> str:
    numbers, scales = base.packed("emb.word", base.shape.width, kept)
    blocks = base.shape.width // _BLOCK
    packed = graph.add("Gather", graph.constant("words.packed", numbers), "pieces", out="words.at", axis=0)
    low = graph.add("BitwiseAnd", packed, graph.constant("fifteen", np.array(15, np.uint8)), out="words.low")
    four = graph.constant("four", np.array(4, np.uint8))
    high = graph.add("BitShift", packed, four, out="words.high", direction="RIGHT")
    both = graph.add("Concat", low, high, out="words.whole", axis=-1)
    floats = graph.add("Cast", both, out="words.float", to=TensorProto.FLOAT)
    centred = graph.add("Sub", floats, graph.constant("eight", np.array(8, np.float32)), out="words.centred")
    halves = graph.add("Gather", graph.constant("words.scales", scales), "pieces", out="words.half", axis=0)
    scale = graph.add("Cast", halves, out="words.scale", to=TensorProto.FLOAT)
    scaled = graph.add("Mul", centred, scale, out="words.scaled")
    shape = graph.constant("words.shape", np.array([-1, blocks * _BLOCK], np.int64))
    words = graph.add("Reshape", scaled, shape, out="words.vectors")
    guidelines = graph.constant("guidelines", _floats(model.guidelines))
    first = graph.add("Gather", guidelines, "guideline", out="first", axis=0)
    vectors = graph.add("Concat", first, words, out="vectors", axis=0)
    positions = graph.constant("positions", _floats(model.positions))
    length = graph.add("Shape", vectors, out="length", end=1)
    zero = graph.constant("zero", np.array([0], np.int64))
    placed = graph.add("Slice", positions, zero, length, zero, out="placed")
    summed = graph.add("Add", vectors, placed, out="summed")
    mark = graph.add("Mul", "marks", graph.constant("mark", _floats(model.mark)[None]), out="marked")
    return graph.norm(graph.add("Add", summed, mark, out="input"), "norm", model.norm)


def _layer(
    graph: Graph, hidden: str, name: str, layer: torch.nn.Module, heads: int, outliers: dict[str, list[int]]
) -> str:
    width = layer.out.in_features
    joined = graph.linear(hidden, f"{name}.qkv", layer.qkv)
    split = graph.constant(f"{name}.split", np.array([-1, 3, heads, width // heads], np.int64))
    parted = graph.add("Reshape", joined, split, out=f"{name}.parted")
    turned = graph.add("Transpose", parted, out=f"{name}.turned", perm=[1, 2, 0, 3])
    index = [graph.constant(f"{name}.{part}", np.array(at, np.int64)) for at, part in enumerate("012")]
    q, k, v = (graph.add("Gather", turned, at, out=f"{at}.part", axis=0) for at in index)
    turned_k = graph.add("Transpose", k, out=f"{name}.k", perm=[0, 2, 1])
    product = graph.add("MatMul", q, turned_k, out=f"{name}.qk")
    root = graph.constant(f"{name}.root", np.array((width // heads) ** -0.5, np.float32))
    scaled = graph.add("Mul", product, root, out=f"{name}.scaled")
    weights = _softmax(graph, scaled, name)
    mixed = graph.add("MatMul", weights, v, out=f"{name}.mixed")
    back = graph.add("Transpose", mixed, out=f"{name}.back", perm=[1, 0, 2])
    flat = graph.constant(f"{name}.flat", np.array([-1, width], np.int64))
    attended = graph.linear(graph.add("Reshape", back, flat, out=f"{name}.joined"), f"{name}.out", layer.out)
    middle = graph.norm(graph.add("Add", hidden, attended, out=f"{name}.sum"), f"{name}.norm", layer.norm)
    inner = graph.add(
        "Gelu", graph.wide_linear(middle, f"{name}.up", layer.up, outliers["up"]), out=f"{name}.gelu"
    )
    fed = graph.wide_linear(inner, f"{name}.down", layer.down, outliers["down"])
    last = graph.add("Add", middle, fed, out=f"{name}.last_sum")
    return graph.norm(last, f"{name}.last_norm", layer.last_norm)


def _softmax(graph: Graph, scores: str, name: str) -> str:
    """Add a softmax in plain steps: the runtime's own sums in another order on each kind of processor."""
    last = graph.constant(f"{name}.last", np.array([-1], np.int64))
    most = graph.add("ReduceMax", scores, last, out=f"{name}.most", keepdims=1)
    raised = graph.add("Exp", graph.add("Sub", scores, most, out=f"{name}.below"), out=f"{name}.raised")
    total = graph.add("ReduceSum", raised, last, out=f"{name}.total", keepdims=1)
    return graph.add("Div", raised, total, out=f"{name}.weights")


def _write(graph: Graph, target: Path, about: dict[str, str], labels: int) -> None:
    def given(name: str, kind: int, shape: list[object]) -> onnx.ValueInfoProto:
        return helper.make_tensor_value_info(name, kind, shape)

    inputs = [
        given("pieces", TensorProto.INT64, ["pieces"]),
        given("guideline", TensorProto.INT64, [1]),
        given("marks", TensorProto.FLOAT, ["all", 1]),
        given("firsts", TensorProto.INT64, ["words"]),
    ]
    outputs = [given("scores", TensorProto.FLOAT, ["words", labels])]
    made = helper.make_graph(graph.nodes, "tagger", inputs, outputs, graph.constants)
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(CONTRIB, 1)]
    model = helper.make_model(made, opset_imports=opsets, ir_version=9)
    told = {"guidelines": " ".join(GUIDELINES), "heads": " ".join(HEADS)}
    told |= {f"head.{head}": " ".join(labels) for head, labels in HEADS.items()}
    helper.set_model_props(model, told | about)
    target.write_bytes(model.SerializeToString(deterministic=True))


def _floats(tensor: torch.Tensor) -> NDArray[np.float32]:
    return tensor.detach().float().numpy()
