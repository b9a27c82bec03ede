/** Everything that turns the unrolled story into the scrolling one. */
import './graphic-stage.element.ts';
import './scroll-story.element.ts';
import './story-bar.element.ts';
import './night-fall.element.ts';
import './reading-time.element.ts';
import './step-control.element.ts';
import './sit-through/sit-through.element.ts';
import './keep-place.ts';
import './seek.ts';
